# plumb_qml_module(TARGET URI Plumbline.X QML_FILES … [IMPORTS …]): one folder, one QML module.
# Modules are static; a program that uses one links TARGET and TARGETplugin and has, in one C++ file,
#   Q_IMPORT_QML_PLUGIN(Plumbline_XPlugin)
# and engine.addImportPath("qrc:/qt/qml") (Qt 6.4 has no loadFromModule).
option(PLUMBLINE_QML_COMPILED "Compile QML ahead of time: what is shipped starts faster, what is developed builds faster" OFF)
set(PLUMBLINE_QML_DIR ${PROJECT_BINARY_DIR}/qml)

function(plumb_qml_module target)
  cmake_parse_arguments(ARG "" "URI" "QML_FILES;IMPORTS;SOURCES;LINKS" ${ARGN})
  string(REPLACE "." "/" path ${ARG_URI})
  foreach(file IN LISTS ARG_QML_FILES)
    file(STRINGS ${file} singleton REGEX "^pragma Singleton")
    if(singleton)
      set_source_files_properties(${file} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
  endforeach()
  set(cachegen NO_CACHEGEN)
  if(PLUMBLINE_QML_COMPILED)
    set(cachegen "")
  endif()
  qt_add_qml_module(${target}
    STATIC
    ${cachegen}
    URI ${ARG_URI}
    VERSION 1.0
    RESOURCE_PREFIX /qt/qml
    OUTPUT_DIRECTORY ${PLUMBLINE_QML_DIR}/${path}
    IMPORT_PATH ${PLUMBLINE_QML_DIR}
    IMPORTS ${ARG_IMPORTS}
    QML_FILES ${ARG_QML_FILES}
    SOURCES ${ARG_SOURCES})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(${target} PRIVATE Qt6::Quick ${ARG_LINKS})
  set_property(GLOBAL APPEND PROPERTY PLUMBLINE_QML_MODULES ${target})
endfunction()

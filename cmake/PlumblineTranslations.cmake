# The languages: assets/translations/plumbline_<language>.ts, compiled into ":/i18n/plumbline_<language>.qm".
# update_translations reads all sources again and adds what is new to the .ts files; run it after
# changing words, then translate what tests/unit/i18n names.
set(PLUMBLINE_TS_FILES
  ${PROJECT_SOURCE_DIR}/assets/translations/plumbline_en.ts
  ${PROJECT_SOURCE_DIR}/assets/translations/plumbline_zh_CN.ts
  ${PROJECT_SOURCE_DIR}/assets/translations/plumbline_zh_TW.ts)

function(plumb_translation_resource target)
  set(qm_files)
  foreach(ts IN LISTS PLUMBLINE_TS_FILES)
    get_filename_component(name ${ts} NAME_WE)
    set(qm ${CMAKE_CURRENT_BINARY_DIR}/${name}.qm)
    add_custom_command(OUTPUT ${qm}
      COMMAND Qt6::lrelease -silent ${ts} -qm ${qm}
      DEPENDS ${ts} VERBATIM)
    list(APPEND qm_files ${qm})
  endforeach()
  qt_add_resources(${target} ${target}_qm PREFIX "/i18n" BASE ${CMAKE_CURRENT_BINARY_DIR} FILES ${qm_files})

  add_custom_target(update_translations
    COMMAND Qt6::lupdate -silent -locations none -no-obsolete -extensions qml,cpp,h
      ${PROJECT_SOURCE_DIR}/qml ${PROJECT_SOURCE_DIR}/app -ts ${PLUMBLINE_TS_FILES}
    WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM
    COMMENT "Reading the words of qml/ and app/ into assets/translations")
endfunction()

# The app itself: `plumbline`.
if(PLUMBLINE_DRIVER)
  add_subdirectory(driver)
endif()

qt_add_executable(plumbline main.cpp)
target_link_libraries(plumbline PRIVATE
  plumb_warnings plumb_viewmodels plumb_viewmodelsplugin plumb_ui plumb_crypto plumb_assets
  Qt6::Quick Qt6::QuickControls2)
target_compile_definitions(plumbline PRIVATE PLUMBLINE_VERSION="${PROJECT_VERSION}"
  $<$<BOOL:${PLUMBLINE_DRIVER}>:PLUMBLINE_DRIVER>)
if(PLUMBLINE_DRIVER)
  target_link_libraries(plumbline PRIVATE plumb_driver)
endif()
include(${PROJECT_SOURCE_DIR}/platform/platform.cmake)
plumb_package_app(plumbline)

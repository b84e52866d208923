# What an app target needs to become a package of each system: plumb_package_app(TARGET), called by
# app/app.cmake after the executable exists.
set(PLUMB_PLATFORM_DIR ${CMAKE_CURRENT_LIST_DIR})

function(plumb_package_app target)
  target_link_libraries(${target} PRIVATE platform)
  if(ANDROID)
    set_target_properties(${target} PROPERTIES
      QT_ANDROID_PACKAGE_SOURCE_DIR ${PLUMB_PLATFORM_DIR}/android/app
      QT_ANDROID_MIN_SDK_VERSION 26
      QT_ANDROID_TARGET_SDK_VERSION 34)
  elseif(APPLE)
    if(IOS)
      set(plist ${PLUMB_PLATFORM_DIR}/ios/Info.plist.in)
    else()
      set(plist ${PLUMB_PLATFORM_DIR}/macos/Info.plist.in)
    endif()
    set_target_properties(${target} PROPERTIES
      MACOSX_BUNDLE ON
      MACOSX_BUNDLE_INFO_PLIST ${plist}
      MACOSX_BUNDLE_BUNDLE_NAME Plumbline
      MACOSX_BUNDLE_GUI_IDENTIFIER org.plumbline.app
      MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
      MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
  elseif(WIN32)
    set_target_properties(${target} PROPERTIES WIN32_EXECUTABLE ON)
  endif()
endfunction()

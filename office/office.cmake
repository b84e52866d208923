add_executable(plumbline-office main.cpp commands.h commands.cpp command_init.cpp command_invite.cpp command_serve.cpp
  command_verify.cpp command_backup.cpp command_restore.cpp
  command_devices.cpp command_quarantine.cpp command_transfer.cpp command_webhook.cpp people.h people.cpp folder.h folder.cpp invites.h invites.cpp)
target_include_directories(plumbline-office PRIVATE ${PROJECT_SOURCE_DIR})
target_compile_definitions(plumbline-office PRIVATE PLUMBLINE_VERSION="${PROJECT_VERSION}")
# Qt Gui for QImage alone: the QR code as a picture.
target_link_libraries(plumbline-office PRIVATE plumb_http plumb_notify plumb_backup plumb_quality plumb_assets Qt6::Gui PkgConfig::qrencode plumb_warnings)
install(TARGETS plumbline-office RUNTIME)

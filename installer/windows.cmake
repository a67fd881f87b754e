# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: see other-systems.md. The installer carries Qt's libraries beside the program.
include(deploy.cmake)

set(CPACK_PACKAGE_INSTALL_DIRECTORY Restdock)
set(CPACK_NSIS_PACKAGE_NAME Restdock)
set(CPACK_NSIS_DISPLAY_NAME Restdock)
set(CPACK_NSIS_MUI_ICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/restdock.ico)
set(CPACK_NSIS_MUI_UNIICON ${CMAKE_CURRENT_SOURCE_DIR}/windows/restdock.ico)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin\\\\${program}.exe)
set(CPACK_NSIS_CONTACT "${RESTDOCK_MAINTAINER}")
set(CPACK_NSIS_URL_INFO_ABOUT "${RESTDOCK_HOMEPAGE}")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH ON)

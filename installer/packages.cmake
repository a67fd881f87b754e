# SPDX-License-Identifier: GPL-3.0-or-later

# Packages: `cpack -G DEB` in the build folder; NSIS on Windows, DragNDrop on macOS.
set(CPACK_PACKAGE_NAME restdock)
set(CPACK_PACKAGE_VENDOR "Restdock developers")
set(CPACK_PACKAGE_CONTACT "${RESTDOCK_MAINTAINER}")
set(CPACK_PACKAGE_HOMEPAGE_URL "${RESTDOCK_HOMEPAGE}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "backup server for restic, on the desktop or headless")
set(CPACK_PACKAGE_DESCRIPTION_FILE ${CMAKE_CURRENT_SOURCE_DIR}/description.txt)
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
if(RESTDOCK_DESKTOP)
    set(CPACK_PACKAGE_EXECUTABLES restdock-desktop Restdock)
endif()
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    include(windows.cmake)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    include(macos.cmake)
else()
    set(CPACK_GENERATOR DEB)
    include(debian.cmake)
endif()

include(CPack)

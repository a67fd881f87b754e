# SPDX-License-Identifier: GPL-3.0-or-later

# Files outside the prefix (/etc) need DESTDIR.
set(CPACK_SET_DESTDIR ON)
set(CPACK_INSTALL_PREFIX /usr)

# Three packages: the server; the desktop application, so that a server without a display gets no graphics
# libraries and no keychain; and what storage plug-ins are built with.
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_ENABLE_COMPONENT_DEPENDS ON)
set(CPACK_COMPONENTS_ALL server)
list(APPEND CPACK_COMPONENTS_ALL dev)
if(RESTDOCK_DESKTOP)
    list(APPEND CPACK_COMPONENTS_ALL desktop)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "") # each has one, the first line of its description

file(READ ${CMAKE_CURRENT_SOURCE_DIR}/description.txt description)
set(CPACK_DEBIAN_SERVER_DESCRIPTION "backup server for restic\n${description}")
set(CPACK_DEBIAN_SERVER_PACKAGE_NAME restdock)
set(CPACK_DEBIAN_SERVER_PACKAGE_SECTION net)
# For the user that the services run as.
set(CPACK_DEBIAN_SERVER_PACKAGE_DEPENDS "systemd | systemd-standalone-sysusers | systemd-sysusers")
set(CPACK_DEBIAN_SERVER_PACKAGE_SUGGESTS "apache2-utils, logrotate, restdock-desktop, restic")
set(CPACK_DEBIAN_SERVER_PACKAGE_CONTROL_EXTRA
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/conffiles
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/postinst
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/postrm
    ${CMAKE_CURRENT_SOURCE_DIR}/debian/prerm)

file(READ ${CMAKE_CURRENT_SOURCE_DIR}/debian/description-desktop.txt CPACK_DEBIAN_DESKTOP_DESCRIPTION)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_NAME restdock-desktop)
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SECTION net)
set(CPACK_COMPONENT_DESKTOP_DEPENDS server)
# The picture of the program is a drawing; its plug-in is a package of its own since Qt 6.8.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_DEPENDS "qt6-svg-plugins | libqt6svg6 (<< 6.6)")
# What Qt and the keychain's library load when they run.
set(CPACK_DEBIAN_DESKTOP_PACKAGE_RECOMMENDS "libsecret-1-0, qt6-translations-l10n, qt6-wayland")
set(CPACK_DEBIAN_DESKTOP_PACKAGE_SUGGESTS "restic")

file(READ ${CMAKE_CURRENT_SOURCE_DIR}/debian/description-dev.txt CPACK_DEBIAN_DEV_DESCRIPTION)
set(CPACK_DEBIAN_DEV_PACKAGE_NAME restdock-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_SHLIBDEPS OFF) # it has headers, and a library that is linked in
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS qt6-base-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SUGGESTS restdock)

# SPDX-License-Identifier: GPL-3.0-or-later

# Manual page, completions, units and pages of the server; menu entry, icons and such of the desktop:
# where Linux systems look for them below the prefix. What names the prefix or belongs to /etc is written at install time (install-units.cmake):
# CPack installs to /usr what was configured for /usr/local.
set(app_id org.restdock.Restdock)

# gzip -n keeps the time out: the same source gives the same package.
find_program(RESTDOCK_GZIP gzip)
function(restdock_install_compressed source target destination component)
    if(NOT RESTDOCK_GZIP)
        install(FILES ${source}
            DESTINATION ${destination} RENAME ${target} COMPONENT ${component})
        return()
    endif()
    set(compressed ${CMAKE_CURRENT_BINARY_DIR}/${target}.gz)
    if(NOT TARGET restdock_${target})
        add_custom_command(OUTPUT ${compressed}
            COMMAND ${RESTDOCK_GZIP} -9nc ${source} > ${compressed}
            DEPENDS ${source}
            VERBATIM)
        add_custom_target(restdock_${target} ALL DEPENDS ${compressed})
    endif()
    install(FILES ${compressed} DESTINATION ${destination} COMPONENT ${component})
endfunction()

# Manual page and completions
list(GET restdock_releases 0 newest)
string(REGEX REPLACE ".*\\|" "" restdock_release_date ${newest})
configure_file(linux/restdock.1.in restdock.1 @ONLY)
restdock_install_compressed(${CMAKE_CURRENT_BINARY_DIR}/restdock.1 restdock.1
    ${CMAKE_INSTALL_MANDIR}/man1 server)
install(FILES linux/completions/restdock.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME restdock)
install(FILES linux/completions/restdock.fish
    DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)
install(FILES linux/completions/_restdock
    DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)

# Services. Pauses that grow are systemd's since 254; older ones would complain of the words.
foreach(part IN ITEMS common hardening pauses)
    file(READ linux/systemd/${part}.conf restdock_service_${part})
    string(STRIP "${restdock_service_${part}}" restdock_service_${part})
endforeach()
if(LIBSYSTEMD_VERSION VERSION_GREATER_EQUAL 254)
    string(REPLACE "RestartSec=10s" "${restdock_service_pauses}" restdock_service_common
        "${restdock_service_common}")
endif()
install(FILES linux/systemd/restdock.socket DESTINATION lib/systemd/system)
install(FILES linux/systemd/sysusers.conf DESTINATION lib/sysusers.d RENAME restdock.conf)
configure_file(install-units.cmake.in install-units.cmake @ONLY)
install(SCRIPT ${CMAKE_CURRENT_BINARY_DIR}/install-units.cmake)

# Documents: the pages that the manual page names, as they read without the source beside them; what they show; and
# Debian's own.
file(GLOB_RECURSE pages RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS
    ${PROJECT_SOURCE_DIR}/app/*.md
    ${PROJECT_SOURCE_DIR}/installer/*.md
    ${PROJECT_SOURCE_DIR}/storage/*.md)
list(APPEND pages README.md)
file(GLOB pictures RELATIVE ${PROJECT_SOURCE_DIR} CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/screenshots/*.png)
set(dashboard resources/grafana/restdock.json)
set(packaged_pages ${CMAKE_CURRENT_BINARY_DIR}/pages)
list(TRANSFORM pages PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE page_sources)
add_custom_command(OUTPUT ${packaged_pages}.made
    COMMAND ${CMAKE_CURRENT_SOURCE_DIR}/linux/packaged-pages ${PROJECT_SOURCE_DIR} ${packaged_pages} ${pages}
        -- ${pictures} ${dashboard}
    COMMAND ${CMAKE_COMMAND} -E touch ${packaged_pages}.made
    DEPENDS ${page_sources} linux/packaged-pages
    VERBATIM)
add_custom_target(restdock_pages ALL DEPENDS ${packaged_pages}.made)
install(DIRECTORY ${packaged_pages}/ DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/${dashboard} DESTINATION ${CMAKE_INSTALL_DOCDIR}/resources/grafana)
restdock_debian_changelog("${RESTDOCK_MAINTAINER}" changelog)
file(CONFIGURE OUTPUT changelog CONTENT "${changelog}" @ONLY)
function(restdock_install_debian_documents folder component)
    install(FILES debian/copyright DESTINATION ${folder} COMPONENT ${component})
    restdock_install_compressed(${CMAKE_CURRENT_BINARY_DIR}/changelog changelog ${folder} ${component})
endfunction()
restdock_install_debian_documents(${CMAKE_INSTALL_DOCDIR} server)
restdock_install_debian_documents(${CMAKE_INSTALL_DATADIR}/doc/restdock-dev dev)

if(NOT RESTDOCK_DESKTOP)
    return()
endif()
set(CMAKE_INSTALL_DEFAULT_COMPONENT_NAME desktop)
restdock_install_debian_documents(${CMAKE_INSTALL_DATADIR}/doc/restdock-desktop desktop)
install(FILES debian/desktop.lintian-overrides
    DESTINATION ${CMAKE_INSTALL_DATADIR}/lintian/overrides RENAME restdock-desktop)
restdock_install_compressed(${CMAKE_CURRENT_SOURCE_DIR}/linux/restdock-desktop.1 restdock-desktop.1
    ${CMAKE_INSTALL_MANDIR}/man1 desktop)

# Menu and software centre
foreach(picture IN LISTS pictures)
    install(FILES ${PROJECT_SOURCE_DIR}/${picture} DESTINATION ${CMAKE_INSTALL_DOCDIR}/resources/screenshots)
endforeach()
restdock_write_metainfo("${RESTDOCK_HOMEPAGE}" "${RESTDOCK_SCREENSHOTS_URL}"
    ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/${app_id}.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES linux/${app_id}.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)

# Icons: the drawing, and its sizes for those that cannot draw it.
set(icons ${PROJECT_SOURCE_DIR}/resources/icons)
set(icon_folder ${CMAKE_INSTALL_DATADIR}/icons/hicolor)
install(FILES ${icons}/restdock.svg
    DESTINATION ${icon_folder}/scalable/apps RENAME ${app_id}.svg)
install(FILES ${icons}/restdock-symbolic.svg
    DESTINATION ${icon_folder}/symbolic/apps RENAME ${app_id}-symbolic.svg)
find_program(RESTDOCK_RSVG_CONVERT rsvg-convert)
if(RESTDOCK_RSVG_CONVERT)
    foreach(size IN ITEMS 16 22 24 32 48 64 128 256)
        set(picture ${CMAKE_CURRENT_BINARY_DIR}/icons/${size}.png)
        add_custom_command(OUTPUT ${picture}
            COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_CURRENT_BINARY_DIR}/icons
            COMMAND ${RESTDOCK_RSVG_CONVERT} -w ${size} -h ${size} -o ${picture} ${icons}/restdock.svg
            DEPENDS ${icons}/restdock.svg
            VERBATIM)
        list(APPEND icon_pictures ${picture})
        install(FILES ${picture}
            DESTINATION ${icon_folder}/${size}x${size}/apps RENAME ${app_id}.png)
    endforeach()
    add_custom_target(restdock_icons ALL DEPENDS ${icon_pictures})
endif()

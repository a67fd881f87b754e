# SPDX-License-Identifier: GPL-3.0-or-later

# What software centres show. As a script it writes one file, for a test:
#   cmake -DPROJECT_VERSION=… -DHOMEPAGE=https://… -DOUT=FILE -P metainfo.cmake
include(${CMAKE_CURRENT_LIST_DIR}/changelog.cmake)

# Those of resources/screenshots that are told of, the first as the default, with what they show.
set(restdock_screenshots
    "overview|The servers, and what they are doing"
    "connect|What to type on the computers that are backed up"
    "overview-dark|The servers on a dark desktop"
    "repositories-dark|What each repository holds, and when its last backup was")

# restdock_write_metainfo(HOMEPAGE FILE): with an empty HOMEPAGE, below which the pictures are, without them.
function(restdock_write_metainfo homepage file)
    set(restdock_metainfo_links "")
    if(homepage)
        set(pictures "")
        set(type " type=\"default\"")
        foreach(screenshot IN LISTS restdock_screenshots)
            string(REPLACE "|" ";" screenshot "${screenshot}")
            list(GET screenshot 0 name)
            list(GET screenshot 1 caption)
            set(path resources/screenshots/${name}.png)
            if(EXISTS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../${path})
                string(APPEND pictures "    <screenshot${type}>\n"
                    "      <caption>${caption}</caption>\n"
                    "      <image type=\"source\">${homepage}/${path}</image>\n"
                    "    </screenshot>\n")
                set(type "")
            endif()
        endforeach()
        set(restdock_metainfo_links
            "  <url type=\"homepage\">${homepage}</url>\n  <screenshots>\n${pictures}  </screenshots>")
    endif()
    restdock_appstream_releases(restdock_metainfo_releases)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/linux/org.restdock.Restdock.metainfo.xml.in ${file}
        @ONLY)
endfunction()

if(CMAKE_SCRIPT_MODE_FILE STREQUAL CMAKE_CURRENT_LIST_FILE)
    restdock_read_changelog(${CMAKE_CURRENT_LIST_DIR}/CHANGELOG.md)
    restdock_write_metainfo("${HOMEPAGE}" ${OUT})
endif()

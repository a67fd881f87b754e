# SPDX-License-Identifier: GPL-3.0-or-later

# What software centres show.
include(${CMAKE_CURRENT_LIST_DIR}/changelog.cmake)

# Those of resources/screenshots that are told of, the first as the default, with what they show: in English,
# German, Spanish and French.
set(restdock_screenshots
    "overview|The servers, and what they are doing|Die Server und was sie gerade tun|Los servidores y lo que están haciendo|Les serveurs et ce qu’ils font"
    "connect|What to type on the computers that are backed up|Was auf den Rechnern einzugeben ist, die gesichert werden|Qué escribir en los equipos de los que se hace copia|Ce qu’il faut saisir sur les ordinateurs à sauvegarder"
    "repositories|What each repository holds, and when its last backup was|Was jedes Repository enthält und wann seine letzte Sicherung war|Qué contiene cada repositorio y cuándo fue su última copia|Ce que contient chaque dépôt, et quand a eu lieu sa dernière sauvegarde"
    "overview-dark|The servers on a dark desktop|Die Server auf einem dunklen Desktop|Los servidores en un escritorio oscuro|Les serveurs sur un bureau sombre"
    "connect-dark|What to type, on a dark desktop|Was einzugeben ist, auf einem dunklen Desktop|Qué escribir, en un escritorio oscuro|Ce qu’il faut saisir, sur un bureau sombre"
    "repositories-dark|The repositories on a dark desktop|Die Repositorys auf einem dunklen Desktop|Los repositorios en un escritorio oscuro|Les dépôts sur un bureau sombre")

# The addresses that there are: software centres fetch pictures, they take none from a package.
function(restdock_metainfo_pictures address out)
    set(languages "" " xml:lang=\"de\"" " xml:lang=\"es\"" " xml:lang=\"fr\"")
    set(text "  <screenshots>\n")
    set(type " type=\"default\"")
    foreach(screenshot IN LISTS restdock_screenshots)
        string(REPLACE "|" ";" parts "${screenshot}")
        list(POP_FRONT parts name)
        if(NOT EXISTS ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/../resources/screenshots/${name}.png)
            continue()
        endif()
        string(APPEND text "    <screenshot${type}>\n")
        foreach(language caption IN ZIP_LISTS languages parts)
            string(APPEND text "      <caption${language}>${caption}</caption>\n")
        endforeach()
        string(APPEND text "      <image type=\"source\">${address}/${name}.png</image>\n    </screenshot>\n")
        set(type "")
    endforeach()
    set(${out} "${text}  </screenshots>" PARENT_SCOPE)
endfunction()

# restdock_write_metainfo(HOMEPAGE SCREENSHOTS FILE): what is empty of the two addresses is left out.
function(restdock_write_metainfo homepage screenshots file)
    set(restdock_metainfo_links "")
    if(homepage)
        string(APPEND restdock_metainfo_links "  <url type=\"homepage\">${homepage}</url>\n")
    endif()
    if(screenshots)
        restdock_metainfo_pictures(${screenshots} pictures)
        string(APPEND restdock_metainfo_links "${pictures}\n")
    endif()
    restdock_appstream_releases(restdock_metainfo_releases)
    configure_file(${CMAKE_CURRENT_FUNCTION_LIST_DIR}/linux/org.restdock.Restdock.metainfo.xml.in ${file}
        @ONLY)
endfunction()

# SPDX-License-Identifier: GPL-3.0-or-later

# Installs Qt's libraries beside the program, as Windows and macOS need it. Untested.
if(RESTDOCK_DESKTOP)
    set(program restdock-desktop)
else()
    set(program restdock)
endif()
if(Qt6_VERSION VERSION_LESS 6.5) # a technical preview until then, with another name for it
    set(output_option FILENAME_VARIABLE)
else()
    set(output_option OUTPUT_SCRIPT)
endif()
qt_generate_deploy_app_script(
    TARGET ${program}
    ${output_option} deploy_script
    NO_UNSUPPORTED_PLATFORM_ERROR)
install(SCRIPT ${deploy_script})

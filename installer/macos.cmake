# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: see other-systems.md. A bundle that carries Qt's libraries, in an image to drag it from.
include(deploy.cmake)
set_target_properties(${program} PROPERTIES
    MACOSX_BUNDLE ON
    MACOSX_BUNDLE_BUNDLE_NAME Restdock
    MACOSX_BUNDLE_GUI_IDENTIFIER org.restdock.Restdock
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION}
    MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})

set(CPACK_DMG_VOLUME_NAME Restdock)
set(CPACK_DMG_FORMAT UDZO)

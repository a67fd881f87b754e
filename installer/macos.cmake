# SPDX-License-Identifier: GPL-3.0-or-later

# Untested: see other-systems.md. An image to drag the bundle from, which carries Qt's libraries and the server; what
# makes it a bundle is in app/CMakeLists.txt.
include(deploy.cmake)

set(CPACK_DMG_VOLUME_NAME Restdock)
set(CPACK_DMG_FORMAT UDZO)

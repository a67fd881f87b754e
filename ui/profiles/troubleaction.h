// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/profiles/profile.h"
#include "ui/profiledialog/profilepart.h"
#include "ui/profiles/serverstatus.h"

namespace restdock::ui {

/// What a person can do about a trouble with a click, beside trying again.
struct TroubleAction
{
    enum class Kind {
        EditProfile,       ///< at `part`
        ListenOnAll,       ///< addresses of this computer
        OpenStorage,       ///< in the browser
        RenewSecret,       ///< in the profile, at its field
        EnterSecrets,      ///< for this session
        CreateCertificate, ///< in place of the one there was
        ShowHelp
    };

    Kind kind = Kind::EditProfile;
    ProfilePart part = ProfilePart::Storage;
    QString text = {}; ///< for a button; the first one's with its mnemonic
};

/// The nearest first, two at most; none: it is mended outside Restdock.
QList<TroubleAction> actionsOn(Trouble::Code code, const Profile &profile);

} // namespace restdock::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"

namespace restdock::ui {

/// What an error says, in the person's language: sentences with a capital and a full stop, and behind
/// them the name that people search for ("(KEY-LOCKED)"). A text that came without a pattern, as from a
/// plug-in, stays as it is; in other languages than English a sentence tells what kind of error it is.
QString errorText(const Error &error);

/// A message, or a part of a sentence, in the person's language and with nothing added.
QString messageText(const Message &message);

/// A message as a sentence. What the system says in its own words comes behind it.
QString sentenceOf(const Message &message);

/// With a capital, and a full stop unless it ends in one already.
QString asSentence(QString text);

} // namespace restdock::ui

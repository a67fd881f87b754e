// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/error.h"
#include "storage/profiles/secret.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace restdock::ui {

/// Asks for the passphrase of the file in which keys are kept where there is no keychain.
class PassphraseDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Reason {
        New,    ///< there is no such file yet: it is written twice
        Locked, ///< there is one
        Wrong,  ///< the last one did not open it
    };

    explicit PassphraseDialog(Reason reason, QWidget *parent = nullptr);

    /// Why a passphrase would help against @p error, if it would.
    static std::optional<Reason> reasonOf(const Error &error);
    /// Opens one above @p parent; @p given runs unless the person gives up.
    static void ask(QWidget *parent, Reason reason, std::function<void(const Secret &)> given);

Q_SIGNALS:
    void given(const restdock::Secret &passphrase);

private:
    void check();
    void tell(const QString &problem, QLineEdit &field);

    const Reason m_reason;
    QLineEdit *m_passphrase;
    QLineEdit *m_again;
    QLabel *m_message;
};

} // namespace restdock::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

class QScrollArea;
class QVBoxLayout;

namespace restdock::ui {

class FreshPassword;

/// The new passwords of several users, each with its button to copy it. None takes the place of
/// another: what is here is seen this once.
class FreshPasswords final : public QWidget
{
    Q_OBJECT

public:
    explicit FreshPasswords(QWidget *parent = nullptr);

    /// @p words say whose it is. A second one of the same user takes the place of the first.
    void put(const QString &user, const QString &words, const QString &password);
    /// Why @p user has none.
    void putProblem(const QString &user, const QString &problem);
    void remove(const QString &user);
    bool isEmpty() const { return m_rows.isEmpty(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FreshPassword *rowOf(const QString &user);
    void makeRoomFor(FreshPassword *row);
    void fit();

    QScrollArea *m_area;
    QWidget *m_list;
    QVBoxLayout *m_column;
    QMap<QString, FreshPassword *> m_rows;
};

/// Opens a window with the passwords, by user, which closes by a button only.
void showPasswords(QWidget *parent, const QMap<QString, QString> &passwords);

} // namespace restdock::ui

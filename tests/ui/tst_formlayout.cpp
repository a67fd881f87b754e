// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/formlayout.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace restdock;
using namespace Qt::StringLiterals;

class tst_formlayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_form = new ui::FormLayout(m_window.get());
        m_text = new QLabel(u"A text that needs several lines where there is little room."_s);
        m_form->addRow(m_text);
        for (int i = 0; i < rowCount; ++i) {
            m_fields.append(new QLineEdit);
            m_form->addRow(u"Field %1"_s.arg(i), m_fields.last());
        }
        m_window->resize(300, 200);
        m_window->show();
        m_form->activate();
    }

    void cleanup()
    {
        m_fields.clear();
        m_window.reset();
    }

    /// Without what the class does the heap is damaged here, and the program ends.
    void manyRowsMayBeHidden_data()
    {
        QTest::addColumn<bool>("asRows");
        QTest::newRow("rows") << true;
        QTest::newRow("their widgets") << false;
    }

    void manyRowsMayBeHidden()
    {
        QFETCH(const bool, asRows);
        const int before = m_form->sizeHint().height();
        for (auto *const field : std::as_const(m_fields)) {
            if (asRows) {
                m_form->setRowVisible(field, false);
            } else {
                m_form->labelForField(field)->hide();
                field->hide();
            }
        }
        m_text->setWordWrap(true); // only now there is a height that depends on the width
        m_form->activate();
        QVERIFY(m_form->heightForWidth(200) < before / 10);
        QCOMPARE(m_form->rowCount(), rowCount + 1);
        for (auto *const field : std::as_const(m_fields)) {
            if (asRows) {
                m_form->setRowVisible(field, true);
            } else {
                m_form->labelForField(field)->show();
                field->show();
            }
        }
        m_form->activate();
        QVERIFY(m_form->heightForWidth(200) > before);
        for (int i = 0; i < rowCount; ++i) {
            const auto *const label = qobject_cast<QLabel *>(m_form->labelForField(m_fields.at(i)));
            QVERIFY(label && label->isVisible() && m_fields.at(i)->isVisible());
            QCOMPARE(label->buddy(), m_fields.at(i));
            QCOMPARE(label->text(), u"Field %1"_s.arg(i));
        }
    }

private:
    static constexpr int rowCount = 300;

    std::unique_ptr<QWidget> m_window;
    ui::FormLayout *m_form = nullptr;
    QLabel *m_text = nullptr;
    QList<QLineEdit *> m_fields;
};

QTEST_MAIN(tst_formlayout)
#include "tst_formlayout.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/drime/networkthread.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

#include <future>

namespace restdock::drime {

/// One event for however many tasks wait: a burst of requests costs one wake-up.
class NetworkThread::Receiver final : public QObject
{
public:
    void post(Task task)
    {
        bool wake = false;
        {
            const std::lock_guard guard(m_lock);
            wake = m_tasks.empty();
            m_tasks.push_back(std::move(task));
        }
        if (wake)
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::User)
            return QObject::event(event);
        std::vector<Task> tasks;
        {
            const std::lock_guard guard(m_lock);
            tasks.swap(m_tasks);
        }
        for (const auto &task : tasks)
            task();
        return true;
    }

private:
    std::mutex m_lock;
    std::vector<Task> m_tasks;
};

NetworkThread::NetworkThread() : m_receiver(std::make_unique<Receiver>())
{
    m_thread.setObjectName(QStringLiteral("restdock-drime"));
    m_receiver->moveToThread(&m_thread);
    m_thread.start();
}

NetworkThread::~NetworkThread()
{
    post([this] { m_thread.quit(); });
    m_thread.wait();
}

void NetworkThread::post(Task task)
{
    m_receiver->post(std::move(task));
}

void NetworkThread::run(Task task)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    std::promise<void> done;
    post([&task, &done] {
        task();
        done.set_value();
    });
    done.get_future().wait();
}

void runLater(QObject *context, std::chrono::milliseconds delay, Task task)
{
    // Shared, because Qt copies functors.
    const auto shared = std::make_shared<Task>(std::move(task));
    QTimer::singleShot(delay, context, [shared] { (*shared)(); });
}

} // namespace restdock::drime

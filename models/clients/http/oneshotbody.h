// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

namespace yagura {

/// A body that can be read once only. Why: QNetworkAccessManager re-sends a POST by itself when the server closes the
/// connection (measured: 2 to 5 times, jobs.md 2.1); with a sequential device whose reset() fails it cannot.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray body, QObject* parent = nullptr)
        : QIODevice(parent)
        , m_body(std::move(body))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_read >= m_body.size(); }
    qint64 bytesAvailable() const override { return m_body.size() - m_read + QIODevice::bytesAvailable(); }
    /// Somebody took bytes: they may have left this machine.
    bool wasRead() const { return m_touched; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_body;
    qint64 m_read = 0;
    bool m_touched = false;
};

} // namespace yagura

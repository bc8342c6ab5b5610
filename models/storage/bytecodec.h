// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <utility>

namespace yagura::detail {

/// Writes numbers compactly and exactly: integers as variable-length deltas, everything else as its eight bytes.
class ByteWriter
{
public:
    void reserve(qsizetype bytes) { makeRoom(bytes); }
    void byte(quint8 value)
    {
        if (m_at == m_end) {
            makeRoom(1);
        }
        *m_at++ = static_cast<char>(value);
    }
    void varint(quint64 value)
    {
        while (value >= 0x80) {
            byte(static_cast<quint8>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<quint8>(value));
    }
    void signedVarint(qint64 value) { varint(zigzag(value)); }
    void float64(double value);
    /// A number relative to the last integer of its column, which it becomes when it is one.
    void number(double value, qint64& previous);
    /// What was written; the writer begins anew.
    QByteArray take()
    {
        m_bytes.resize(size());
        m_at = m_end = nullptr;
        return std::exchange(m_bytes, QByteArray());
    }

private:
    static quint64 zigzag(qint64 value) { return (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63); }
    qsizetype size() const { return m_at == nullptr ? 0 : m_at - m_bytes.constData(); }
    void makeRoom(qsizetype more);
    QByteArray m_bytes; // longer than what was written
    char* m_at = nullptr; // where the next byte goes
    char* m_end = nullptr;
};

/// Reads what ByteWriter wrote. Past the end or on nonsense everything is 0 and ok() is false. Keeps no copy of the bytes.
/// Why so much in the header: the start of the program reads two million numbers of a month before it can show one.
class ByteReader
{
public:
    explicit ByteReader(const QByteArray& bytes)
        : m_at(reinterpret_cast<const quint8*>(bytes.constData()))
        , m_end(m_at + bytes.size())
    {
    }
    quint8 byte();
    quint64 varint()
    {
        // Nearly every delta has one byte or two.
        if (m_end - m_at >= 2) {
            const quint64 low = m_at[0];
            const quint64 high = m_at[1];
            if (low < 0x80) {
                m_at += 1;
                return low;
            }
            if (high < 0x80) {
                m_at += 2;
                return (low & 0x7F) | (high << 7);
            }
        }
        return longVarint();
    }
    qint64 signedVarint() { return unzigzag(varint()); }
    double float64();
    double number(qint64& previous)
    {
        const quint64 code = varint();
        // Why asked: damaged bytes must not overflow into undefined behaviour.
        if ((code & 1) != 0 || __builtin_add_overflow(previous, unzigzag(code >> 1), &previous)) {
            return oddNumber(code);
        }
        return static_cast<double>(previous);
    }
    /// Passes over so many zeros. False, and nothing is passed over: other bytes come, or too few.
    bool skipZeros(qsizetype count);
    bool atEnd() const { return m_at >= m_end; }
    bool ok() const { return m_ok; }

private:
    static qint64 unzigzag(quint64 value) { return static_cast<qint64>((value >> 1) ^ (~(value & 1) + 1)); }
    quint64 longVarint();
    double oddNumber(quint64 code); ///< eight bytes, or nonsense
    const quint8* m_at;
    const quint8* m_end;
    bool m_ok = true;
};

} // namespace yagura::detail

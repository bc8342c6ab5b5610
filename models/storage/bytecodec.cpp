// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/bytecodec.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstring>

namespace yagura::detail {

namespace {

/// Integers up to here are exact in a double and leave room for the escape bit.
constexpr double kLargestExact = 9007199254740992.0; // 2^53

bool isInteger(double value)
{
    // Why not trunc(): without SSE 4.1 it is a call, for every number that is stored.
    return std::abs(value) <= kLargestExact && static_cast<double>(static_cast<qint64>(value)) == value
        && !(value == 0 && std::signbit(value));
}

} // namespace

void ByteWriter::makeRoom(qsizetype more)
{
    const qsizetype written = size();
    m_bytes.resize(std::max(2 * written, written + more) + 64);
    m_at = m_bytes.data() + written;
    m_end = m_bytes.data() + m_bytes.size();
}

void ByteWriter::float64(double value)
{
    const quint64 bits = std::bit_cast<quint64>(value);
    for (int shift = 0; shift < 64; shift += 8) {
        byte(static_cast<quint8>(bits >> shift));
    }
}

void ByteWriter::number(double value, qint64& previous)
{
    if (!isInteger(value)) {
        varint(1); // the escape: the low bit of a delta is always 0
        float64(value);
        return;
    }
    const auto integer = static_cast<qint64>(value);
    varint(zigzag(integer - previous) << 1);
    previous = integer;
}

bool ByteReader::skipZeros(qsizetype count)
{
    // The first is 0 and each is as the one before it.
    if (count <= 0 || m_end - m_at < count || *m_at != 0 || std::memcmp(m_at, m_at + 1, static_cast<size_t>(count) - 1) != 0) {
        return false;
    }
    m_at += count;
    return true;
}

quint8 ByteReader::byte()
{
    if (atEnd()) {
        m_ok = false;
        return 0;
    }
    return *m_at++;
}

quint64 ByteReader::longVarint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const quint8 next = byte();
        value |= static_cast<quint64>(next & 0x7F) << shift;
        if ((next & 0x80) == 0) {
            return value;
        }
    }
    m_ok = false;
    return 0;
}

double ByteReader::float64()
{
    if (m_end - m_at < 8) {
        m_ok = false;
        return 0;
    }
    const auto bits = qFromLittleEndian<quint64>(m_at);
    m_at += 8;
    return std::bit_cast<double>(bits);
}

double ByteReader::oddNumber(quint64 code)
{
    if (code == 1) {
        return float64();
    }
    m_ok = false;
    return 0;
}

} // namespace yagura::detail

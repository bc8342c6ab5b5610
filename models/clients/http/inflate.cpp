// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/clients/http/inflate.h"

#include <algorithm>
#include <memory>

#include <zlib.h>

namespace yagura {

namespace {
constexpr qsizetype kPiece = 256 * 1024;
constexpr int kGzipOnly = 15 + 16; // window bits; + 16 asks for the gzip header
} // namespace

Result<QByteArray> inflateGzip(const QByteArray& packed, qint64 cap)
{
    z_stream stream {};
    if (inflateInit2(&stream, kGzipOnly) != Z_OK)
        return fail(Error::Kind::Internal, QStringLiteral("inflateInit2"));
    const std::unique_ptr<z_stream, int (*)(z_stream*)> guard(&stream, &inflateEnd);

    QByteArray source = packed; // zlib's interface is not const
    stream.next_in = reinterpret_cast<Bytef*>(source.data());
    stream.avail_in = static_cast<uInt>(source.size());
    QByteArray out;
    // Why: most answers unpack to a few times their size, and growing piece by piece copies them again and again.
    out.reserve(static_cast<qsizetype>(std::min<qint64>(cap, 4 * packed.size())));
    bool ended = false;
    while (stream.avail_in > 0) {
        const qsizetype before = out.size();
        out.resize(before + kPiece);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(kPiece);
        const int status = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + kPiece - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > cap)
            return fail(Error::Kind::TooLarge, QStringLiteral("unpacked body over %1 bytes").arg(cap));
        ended = status == Z_STREAM_END;
        if (ended && stream.avail_in > 0 && inflateReset(&stream) == Z_OK)
            continue;
        if (!ended && status != Z_OK)
            return fail(Error::Kind::Broken, QStringLiteral("gzip body damaged after %1 bytes").arg(out.size()));
        if (ended)
            break;
    }
    // Output may still wait inside zlib when the input is used up exactly.
    while (!ended) {
        const qsizetype before = out.size();
        out.resize(before + kPiece);
        stream.next_out = reinterpret_cast<Bytef*>(out.data() + before);
        stream.avail_out = static_cast<uInt>(kPiece);
        const int status = inflate(&stream, Z_NO_FLUSH);
        out.resize(before + kPiece - static_cast<qsizetype>(stream.avail_out));
        if (out.size() > cap)
            return fail(Error::Kind::TooLarge, QStringLiteral("unpacked body over %1 bytes").arg(cap));
        ended = status == Z_STREAM_END;
        if (!ended && (status != Z_OK || stream.avail_out > 0))
            return fail(Error::Kind::Broken, QStringLiteral("gzip body ends after %1 bytes").arg(out.size()));
    }
    return out;
}

} // namespace yagura

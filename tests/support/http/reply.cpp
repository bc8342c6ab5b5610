// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/http/reply.h"

#include <algorithm>

#include <zlib.h>

namespace yagura::test {

namespace {

/// Packs `bytes` copies of one byte, or a given text, piece by piece.
QByteArray packed(const QByteArray& text, qint64 repeats)
{
    z_stream stream {};
    deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    QByteArray out;
    QByteArray piece(256 * 1024, Qt::Uninitialized);
    QByteArray source = text;
    for (qint64 i = 0; i < repeats; ++i) {
        stream.next_in = reinterpret_cast<Bytef*>(source.data());
        stream.avail_in = static_cast<uInt>(source.size());
        const int flush = i + 1 == repeats ? Z_FINISH : Z_NO_FLUSH;
        do {
            stream.next_out = reinterpret_cast<Bytef*>(piece.data());
            stream.avail_out = static_cast<uInt>(piece.size());
            deflate(&stream, flush);
            out.append(piece.constData(), piece.size() - static_cast<qsizetype>(stream.avail_out));
        } while (stream.avail_out == 0);
    }
    deflateEnd(&stream);
    return out;
}

Reply of(Reply::Way way)
{
    Reply reply;
    reply.way = way;
    return reply;
}

} // namespace

QString RecordedRequest::parameter(const QString& name) const
{
    for (QByteArray encoded : { query, body }) {
        encoded.replace('+', "%20");
        const QUrlQuery parsed(QString::fromLatin1(encoded));
        if (parsed.hasQueryItem(name))
            return parsed.queryItemValue(name, QUrl::FullyDecoded);
    }
    return {};
}

Reply Reply::json(QByteArray body, int status)
{
    Reply reply;
    reply.status = status;
    reply.body = std::move(body);
    return reply;
}

Reply Reply::html(int status)
{
    Reply reply = json("<!DOCTYPE html>\n<html><head><title>Sign in</title></head><body><form>password</form></body></html>", status);
    reply.contentType = "text/html; charset=utf-8";
    return reply;
}

Reply Reply::text(QByteArray body, int status)
{
    Reply reply = json(std::move(body), status);
    reply.contentType = "text/plain; charset=utf-8";
    return reply;
}

Reply Reply::slow(Reply reply, std::chrono::milliseconds delay)
{
    reply.delay = delay;
    return reply;
}

Reply Reply::mute() { return of(Way::Mute); }

Reply Reply::cutOff(QByteArray body)
{
    Reply reply = json(std::move(body));
    reply.way = Way::CutOff;
    return reply;
}

Reply Reply::trickle(QByteArray body, std::chrono::milliseconds pause)
{
    Reply reply = json(std::move(body));
    reply.way = Way::Trickle;
    reply.pause = pause;
    return reply;
}

Reply Reply::oversize(qint64 bytes)
{
    Reply reply = of(Way::Oversize);
    reply.size = bytes;
    return reply;
}

Reply Reply::endlessChunks() { return of(Way::EndlessChunks); }
Reply Reply::close() { return of(Way::Close); }
Reply Reply::reset() { return of(Way::Reset); }
Reply Reply::halfStatusLine() { return of(Way::HalfStatusLine); }

Reply Reply::waitThenClose(std::chrono::milliseconds pause)
{
    Reply reply = of(Way::WaitThenClose);
    reply.pause = pause;
    return reply;
}

Reply Reply::redirect(QByteArray location, int status)
{
    Reply reply = json("{}", status);
    reply.headers.emplaceBack("Location", std::move(location));
    return reply;
}

Reply Reply::rateLimited(QByteArray retryAfter)
{
    Reply reply = text("slow down", 429);
    reply.headers.emplaceBack("Retry-After", std::move(retryAfter));
    return reply;
}

Reply Reply::nested(int levels) { return json(QByteArray(levels, '[') + QByteArray(levels, ']')); }

Reply Reply::gzip(const QByteArray& unpacked)
{
    Reply reply = json(packed(unpacked, 1));
    reply.headers.emplaceBack("Content-Encoding", "gzip");
    return reply;
}

Reply Reply::gzipBomb(qint64 unpackedBytes)
{
    const QByteArray blanks(1000 * 1000, ' ');
    Reply reply = json(packed(blanks, std::max<qint64>(1, unpackedBytes / blanks.size())));
    reply.headers.emplaceBack("Content-Encoding", "gzip");
    return reply;
}

} // namespace yagura::test

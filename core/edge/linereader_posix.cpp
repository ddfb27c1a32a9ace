// Loop::readLines over a POSIX descriptor.
#include "core/edge/limits.h"
#include "core/edge/loopimpl.h"

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/post.hpp>

namespace sealdesk::edge {

namespace {

class LineReader : public std::enable_shared_from_this<LineReader> {
public:
    LineReader(boost::asio::io_context &context, std::function<void(std::string_view)> line, Task ended)
        : m_pipe(context), m_line(std::move(line)), m_ended(std::move(ended))
    {
    }

    void start(int descriptor)
    {
        boost::system::error_code error;
        m_pipe.assign(descriptor, error);
        if (error)
            boost::asio::post(m_pipe.get_executor(), [self = shared_from_this()] { self->m_ended(); });
        else
            readMore();
    }

private:
    void readMore()
    {
        m_pipe.async_read_some(boost::asio::buffer(m_chunk),
                               [self = shared_from_this()](const boost::system::error_code &error, std::size_t size) {
                                   self->take({self->m_chunk.data(), size});
                                   if (error)
                                       self->m_ended();
                                   else
                                       self->readMore();
                               });
    }

    void take(std::string_view data)
    {
        for (const char c : data) {
            if (c == '\n') {
                if (!m_tooLong && m_line)
                    m_line(m_current);
                m_current.clear();
                m_tooLong = false;
            } else if (m_current.size() < limits::pipeLineBytes) {
                m_current += c;
            } else {
                m_tooLong = true;
            }
        }
    }

    boost::asio::posix::stream_descriptor m_pipe;
    std::array<char, 1024> m_chunk{};
    std::string m_current;
    bool m_tooLong = false;
    std::function<void(std::string_view)> m_line;
    Task m_ended;
};

} // namespace

void Loop::readLines(int descriptor, std::function<void(std::string_view)> line, Task ended)
{
    std::make_shared<LineReader>(m_impl->context, std::move(line), std::move(ended))->start(descriptor);
}

} // namespace sealdesk::edge

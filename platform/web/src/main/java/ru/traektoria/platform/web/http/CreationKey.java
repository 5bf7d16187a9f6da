package ru.traektoria.platform.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.traektoria.platform.kernel.Ids;
import ru.traektoria.platform.web.problem.Problems;

/**
 * Makes a repeated creation harmless: the new record's id follows from who asks, where, and the
 * {@code Idempotency-Key}, so a repeat meets the first answer (architecture.md §3). A form sends
 * the key as its field {@code idempotencyKey}; without a key every request creates.
 *
 * @param id of the record to create
 * @param requestHash of the request's body; the same key with another body is refused with 422
 */
public record CreationKey(String id, String requestHash) {

  static final String HEADER = "Idempotency-Key";
  private static final String FIELD = "idempotencyKey";
  private static final int MAX_KEY = 200;

  static CreationKey of(HttpServletRequest request) {
    String key = RequestArguments.first(request.getHeader(HEADER), request.getParameter(FIELD));
    if (key == null) {
      return new CreationKey(Ids.next(), "");
    }
    if (key.length() > MAX_KEY) {
      throw Problems.badRequest(HEADER + " длиннее " + MAX_KEY + " знаков.");
    }
    String principal =
        request.getUserPrincipal() == null ? "" : request.getUserPrincipal().getName();
    String endpoint = request.getMethod() + " " + request.getRequestURI();
    return new CreationKey(Ids.derived(principal, endpoint, key), hash(request));
  }

  private static String hash(HttpServletRequest request) {
    Object body = request.getAttribute(BodyHash.ATTRIBUTE);
    if (body != null) {
      return body.toString();
    }
    Map<String, String> fields = new TreeMap<>();
    request
        .getParameterMap()
        .forEach(
            (name, values) -> {
              if (!name.equals(FIELD) && !name.equals("_csrf")) {
                fields.put(name, Arrays.toString(values));
              }
            });
    return Ids.derived(fields.toString());
  }

  /** Remembers the hash of a JSON body that comes with an {@code Idempotency-Key}. */
  public static final class BodyHash extends OncePerRequestFilter {

    static final String ATTRIBUTE = BodyHash.class.getName();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
      String type = request.getContentType();
      return request.getHeader(HEADER) == null || type == null || !type.contains("json");
    }

    @Override
    protected void doFilterInternal(
        HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws ServletException, IOException {
      byte[] body = request.getInputStream().readAllBytes();
      request.setAttribute(ATTRIBUTE, Ids.derived(new String(body, StandardCharsets.ISO_8859_1)));
      chain.doFilter(new Replayed(request, body), response);
    }

    private static final class Replayed extends HttpServletRequestWrapper {

      private final byte[] body;

      Replayed(HttpServletRequest request, byte[] body) {
        super(request);
        this.body = body;
      }

      @Override
      public ServletInputStream getInputStream() {
        ByteArrayInputStream bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
          @Override
          public int read() {
            return bytes.read();
          }

          @Override
          public boolean isFinished() {
            return bytes.available() == 0;
          }

          @Override
          public boolean isReady() {
            return true;
          }

          @Override
          public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("read whole, not listened to");
          }
        };
      }
    }
  }
}

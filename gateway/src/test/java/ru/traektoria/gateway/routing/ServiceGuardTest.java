package ru.traektoria.gateway.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is sent again and what never is, and which troubles count against a service. */
class ServiceGuardTest {

  private static final Service STAFF =
      new Service(
          "Кадры", "staff", URI.create("http://staff"), URI.create("http://staff:1"), List.of());
  private static final TimeLimits LIMITS =
      new TimeLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), Duration.ofSeconds(1));

  private final Deque<IOException> troubles = new ArrayDeque<>();
  private final CircuitBreaker breaker = CircuitBreaker.ofDefaults("staff");
  private int sent;
  private boolean bodyBreaksOff;

  @ParameterizedTest(name = "{0} after {1}: sent {2} times, answer {3}")
  @CsvSource({
    "GET,    REFUSED,            2, 200",
    "HEAD,   REFUSED,            2, 200",
    "GET,    REFUSED REFUSED,    2, 503",
    "GET,    TIMEOUT,            1, 504",
    "GET,    CUT,                1, 503",
    "POST,   REFUSED,            1, 503",
    "PUT,    REFUSED,            1, 503",
    "DELETE, REFUSED,            1, 503",
    "POST,   TIMEOUT,            1, 504",
    "PATCH,  CUT,                1, 504"
  })
  void onlyAReadThatNeverArrivedIsSentAgain(String method, String words, int times, int status) {
    Arrays.stream(words.split(" ")).map(ServiceGuardTest::trouble).forEach(troubles::add);

    assertThat(guard(10).pass(request(method)).statusCode().value()).isEqualTo(status);
    assertThat(sent).isEqualTo(times);
  }

  @Test
  void aBrowserThatGoesAwayIsNotTheServicesFault() {
    troubles.add(new BodyTooLargeException(12));
    assertThat(guard(10).pass(request("POST")).statusCode().value()).isEqualTo(413);
    assertThat(breaker.getMetrics().getNumberOfBufferedCalls()).isZero();

    troubles.add(trouble("TIMEOUT"));
    guard(10).pass(request("POST"));
    assertThat(breaker.getMetrics().getNumberOfFailedCalls()).isEqualTo(1);
  }

  @Test
  void anOpenBreakerAndAFullHouseSendNothing() {
    breaker.transitionToOpenState();
    assertThat(guard(10).pass(request("POST")).statusCode().value()).isEqualTo(503);
    breaker.transitionToClosedState();
    assertThat(guard(0).pass(request("GET")).statusCode().value()).isEqualTo(503);
    assertThat(sent).isZero();
  }

  @ParameterizedTest(name = "{0}: answer {1}")
  @CsvSource({"POST, 504, result-unknown", "GET, 503, service-unavailable"})
  void anAnswerThatBreaksOffIsNotOurOwnFault(String method, int status, String type)
      throws Exception {
    bodyBreaksOff = true;
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setHeader("X-Request-Id", "7");
    write(guard(10).pass(request(method)), response);
    assertThat(response.getStatus()).isEqualTo(status);
    assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains(type);
    assertThat(response.getHeaderNames())
        .contains("X-Request-Id")
        .doesNotContain("X-Of-The-Service");
  }

  @Test
  void halfAnAnswerThatWasReadAlreadyIsCut() {
    bodyBreaksOff = true;
    MockHttpServletResponse response = new MockHttpServletResponse();
    response.setCommitted(true);
    assertThatThrownBy(() -> write(guard(10).pass(request("POST")), response))
        .isInstanceOf(IOException.class);
  }

  private static void write(ServerResponse answer, MockHttpServletResponse response)
      throws Exception {
    answer.writeTo(
        new MockHttpServletRequest(),
        response,
        () -> List.of(new JacksonJsonHttpMessageConverter()));
  }

  private ServiceGuard guard(int places) {
    ProxyExchange exchange = this::exchange;
    return new ServiceGuard(
        STAFF, breaker, places, new Forwarding(exchange, exchange, LIMITS, new ViewersToken()));
  }

  private ServerResponse exchange(ProxyExchange.Request request) {
    sent++;
    if (!troubles.isEmpty()) {
      throw new ResourceAccessException("I/O", troubles.poll());
    }
    return ServerResponse.ok()
        .header("X-Of-The-Service", "1")
        .build(
            (asked, answer) -> {
              if (bodyBreaksOff) {
                throw new IOException("closed");
              }
              return null;
            });
  }

  private static IOException trouble(String word) {
    return switch (word) {
      case "REFUSED" -> new ConnectException("refused");
      case "TIMEOUT" -> new HttpTimeoutException("timed out");
      default -> new SocketException("Connection reset");
    };
  }

  private static ServerRequest request(String method) {
    return ServerRequest.create(
        new MockHttpServletRequest(method, "/api/v1/staff/teachers"), List.of());
  }
}

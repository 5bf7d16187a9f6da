package ru.traektoria.gateway.routing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * An answer whose head has come and whose body is still being passed on. A service that dies in
 * between has done its work or not: nobody knows, and so it is said, as long as nothing of the
 * broken answer has reached the caller; afterwards the connection is cut.
 */
final class AnswerOnItsWay implements ServerResponse {

  private static final Logger LOG = LoggerFactory.getLogger(AnswerOnItsWay.class);

  private final Service service;
  private final ServerRequest asked;
  private final ServerResponse answer;

  AnswerOnItsWay(Service service, ServerRequest asked, ServerResponse answer) {
    this.service = service;
    this.asked = asked;
    this.answer = answer;
  }

  @Override
  public HttpStatusCode statusCode() {
    return answer.statusCode();
  }

  @Override
  public HttpHeaders headers() {
    return answer.headers();
  }

  @Override
  public MultiValueMap<String, Cookie> cookies() {
    return answer.cookies();
  }

  @Override
  public ModelAndView writeTo(
      HttpServletRequest request, HttpServletResponse response, Context context)
      throws ServletException, IOException {
    Map<String, String> before = headersOf(response);
    try {
      return answer.writeTo(request, response, context);
    } catch (IOException | RuntimeException broken) {
      Trouble trouble = Trouble.of(broken);
      if (response.isCommitted() || trouble == Trouble.CALLER) {
        throw broken;
      }
      LOG.warn("{} broke off its answer: {}", service.path(), broken.toString());
      response.reset();
      before.forEach(response::setHeader);
      return OutageAnswers.answer(service, asked, trouble).writeTo(request, response, context);
    }
  }

  private static Map<String, String> headersOf(HttpServletResponse response) {
    Map<String, String> headers = new HashMap<>();
    response.getHeaderNames().forEach(name -> headers.put(name, response.getHeader(name)));
    return headers;
  }
}

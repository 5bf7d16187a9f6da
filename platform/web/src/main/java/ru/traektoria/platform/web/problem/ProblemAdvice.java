package ru.traektoria.platform.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * Turns every exception into a problem of {@link Problems}. A browser that asked for a whole page
 * gets the portal's error page with the same words; htmx and machines get {@code
 * application/problem+json}.
 */
@ControllerAdvice
public final class ProblemAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

  /** The request attribute under which an error page finds the {@link ProblemDetail}. */
  public static final String ATTRIBUTE = "problem";

  @ExceptionHandler(Exception.class)
  ResponseEntity<ProblemDetail> handle(
      Exception exception, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ErrorResponse problem = translate(exception, request);
    ProblemDetail body = problem.getBody();
    if (wantsPage(request)) {
      request.setAttribute(ATTRIBUTE, body);
      response.sendError(body.getStatus(), body.getDetail());
      return null;
    }
    HttpHeaders headers = new HttpHeaders();
    headers.putAll(problem.getHeaders());
    headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
    return new ResponseEntity<>(body, headers, HttpStatusCode.valueOf(body.getStatus()));
  }

  private ErrorResponse translate(Exception exception, HttpServletRequest request) {
    if (exception instanceof ErrorResponseException known) {
      return known;
    }
    if (exception instanceof MethodArgumentNotValidException invalid) {
      return fields(invalid);
    }
    if (exception instanceof HttpMessageNotReadableException unreadable) {
      return Problems.badRequest(UnreadableBody.explain(unreadable.getCause()));
    }
    if (exception instanceof MethodArgumentTypeMismatchException mismatch) {
      return Problems.badRequest(
          "Параметр «%s» не может быть «%s».".formatted(mismatch.getName(), mismatch.getValue()));
    }
    if (exception instanceof MissingServletRequestParameterException missing) {
      return Problems.badRequest("Не хватает параметра «" + missing.getParameterName() + "».");
    }
    if (exception instanceof MissingServletRequestPartException missing) {
      return Problems.badRequest("Приложите файл в поле «" + missing.getRequestPartName() + "».");
    }
    if (exception instanceof MaxUploadSizeExceededException) {
      return Problems.tooLarge("Файл больше 10 МБ. Разделите его на части или уберите картинки.");
    }
    return unexpected(exception, request);
  }

  private ErrorResponse unexpected(Exception exception, HttpServletRequest request) {
    if (exception instanceof NoResourceFoundException) {
      return Problems.notFound("Страница");
    }
    if (exception instanceof HttpRequestMethodNotSupportedException wrong) {
      return Problems.problem(
          org.springframework.http.HttpStatus.METHOD_NOT_ALLOWED,
          "method",
          "Так нельзя",
          "Метод " + wrong.getMethod() + " здесь не поддерживается.");
    }
    if (exception instanceof ErrorResponse spring && spring.getStatusCode().is4xxClientError()) {
      return spring;
    }
    if (exception instanceof IllegalArgumentException wrong && wrong.getMessage() != null) {
      LOG.debug("refused an argument", wrong);
      return Problems.badRequest(wrong.getMessage());
    }
    LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), exception);
    boolean store =
        exception instanceof DataAccessException || exception instanceof com.mongodb.MongoException;
    return store
        ? Problems.unavailable("Хранилище сейчас не отвечает. Повторите через минуту.")
        : Problems.problem(
            org.springframework.http.HttpStatus.INTERNAL_SERVER_ERROR,
            "internal",
            "Ошибка на нашей стороне",
            "Мы уже записали, что случилось. Повторите; если не поможет, сообщите время ошибки.");
  }

  private static ErrorResponse fields(MethodArgumentNotValidException invalid) {
    ErrorResponseException problem =
        Problems.problem(
            org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT,
            "refused",
            "Проверьте поля",
            "Часть полей заполнена неверно.");
    List<Map<String, String>> errors =
        Stream.concat(
                invalid.getFieldErrors().stream().map(ProblemAdvice::field),
                invalid.getGlobalErrors().stream()
                    .map(e -> Map.of("code", "invalid", "message", "" + e.getDefaultMessage())))
            .toList();
    problem.getBody().setProperty("errors", errors);
    return problem;
  }

  private static Map<String, String> field(FieldError error) {
    return Map.of(
        "field",
        error.getField(),
        "code",
        "invalid",
        "message",
        error.isBindingFailure()
            ? "Значение «" + error.getRejectedValue() + "» не подходит."
            : "" + error.getDefaultMessage());
  }

  private static boolean wantsPage(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return request.getHeader("HX-Request") == null
        && accept != null
        && accept.contains(MediaType.TEXT_HTML_VALUE);
  }
}

package ru.traektoria.platform.web.problem;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/**
 * Every error the platform answers with, as RFC 9457 problem details in Russian: what is wrong,
 * where, what to do. Each method gives an exception to throw.
 */
public final class Problems {

  private Problems() {}

  /** 404: no such record, or somebody else's. */
  public static ErrorResponseException notFound(String what) {
    return problem(
        HttpStatus.NOT_FOUND,
        "not-found",
        "Не найдено",
        what + " не найдена или недоступна вам. Проверьте адрес или вернитесь к списку.");
  }

  /** 404: no such record, or somebody else's; {@code what} is a Russian noun, «Маршрут». */
  public static ErrorResponseException notFound(String what, String id) {
    return problem(
        HttpStatus.NOT_FOUND,
        "not-found",
        "Не найдено",
        what + ": записи " + id + " нет, или она недоступна вам. Вернитесь к списку.");
  }

  /** 422: the command does not hold; every reason is told. */
  public static ErrorResponseException refused(List<Reason> reasons) {
    ErrorResponseException problem =
        problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "refused",
            "Действие не выполнено",
            String.join(" ", reasons.stream().map(Reason::message).toList()));
    problem.getBody().setProperty("errors", reasons.stream().map(Problems::error).toList());
    return problem;
  }

  /** 422 with one reason. */
  public static ErrorResponseException refused(Reason... reasons) {
    return refused(List.of(reasons));
  }

  /** Gives the accepted decision on, or throws 422 with the reasons. */
  public static <S, E> Decision.Accepted<S, E> accepted(Decision<S, E> decision) {
    if (decision instanceof Decision.Accepted<S, E> accepted) {
      return accepted;
    }
    throw refused(((Decision.Refused<S, E>) decision).reasons());
  }

  /** 412: somebody changed the record since it was read. */
  public static ErrorResponseException stale() {
    return problem(
        HttpStatus.PRECONDITION_FAILED,
        "stale",
        "Запись уже изменена",
        "Пока вы работали, запись изменил кто-то другой. Ваши правки не потеряны: обновите"
            + " страницу, сравните и сохраните ещё раз.");
  }

  /** 428: a change needs the version it starts from. */
  public static ErrorResponseException versionNeeded() {
    return problem(
        HttpStatus.PRECONDITION_REQUIRED,
        "version-needed",
        "Не указана версия",
        "Передайте в заголовке If-Match версию из ETag, с которой вы работали.");
  }

  /** 409: lost against another change, or against what is already there. */
  public static ErrorResponseException conflict(String detail) {
    return problem(HttpStatus.CONFLICT, "conflict", "Не удалось сохранить", detail);
  }

  /** 401: no valid token. */
  public static ErrorResponseException unauthorised() {
    return problem(
        HttpStatus.UNAUTHORIZED, "unauthorised", "Нужен вход", "Войдите и повторите запрос.");
  }

  /** 403: the role does not reach this kind of resource. */
  public static ErrorResponseException forbidden(String detail) {
    return problem(HttpStatus.FORBIDDEN, "forbidden", "Нет доступа", detail);
  }

  /** 400: the request cannot be understood. */
  public static ErrorResponseException badRequest(String detail) {
    return problem(HttpStatus.BAD_REQUEST, "bad-request", "Запрос не понят", detail);
  }

  /** 413: the file or body is too large. */
  public static ErrorResponseException tooLarge(String detail) {
    return problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", "Слишком большой файл", detail);
  }

  /** 415: not the kind of file that is expected. */
  public static ErrorResponseException wrongKind(String detail) {
    return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "wrong-kind", "Файл другого вида", detail);
  }

  /** 503: something the answer needs is down. */
  public static ErrorResponseException unavailable(String detail) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "Временно недоступно", detail);
  }

  static ErrorResponseException problem(
      HttpStatus status, String type, String title, String detail) {
    ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
    body.setType(URI.create("urn:traektoria:problem:" + type));
    body.setTitle(title);
    return new ErrorResponseException(status, body, null);
  }

  private static Map<String, String> error(Reason reason) {
    return reason.field() == null
        ? Map.of("code", reason.code(), "message", reason.message())
        : Map.of("code", reason.code(), "message", reason.message(), "field", reason.field());
  }
}

package ru.traektoria.platform.web.problem;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import ru.traektoria.platform.web.json.PlatformJson;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Почему тело запроса не прочитано: the field, what stands there and what to do. */
final class UnreadableBody {

  private UnreadableBody() {}

  static String explain(Throwable cause) {
    if (cause instanceof UnrecognizedPropertyException unknown) {
      return "Поле «%s» здесь неизвестно. Известны: %s."
          .formatted(unknown.getPropertyName(), unknown.getKnownPropertyIds());
    }
    if (cause instanceof InvalidNullException gap) {
      return gap(gap.getPath());
    }
    if (cause instanceof InvalidFormatException wrong) {
      return "%s: значение «%s» не подходит.".formatted(place(wrong.getPath()), wrong.getValue());
    }
    if (cause instanceof StreamReadException broken) {
      return "Тело запроса — не JSON" + where(broken) + ".";
    }
    if (cause instanceof MismatchedInputException other && shape(other) != null) {
      return place(other.getPath()) + ": " + shape(other) + ".";
    }
    return cause instanceof JacksonException json
        ? place(json.getPath()) + " не удалось прочитать."
        : "Тело запроса пустое или не читается.";
  }

  /** «ждём объект, пришёл список»; {@code null} where a plain value is wanted. */
  private static String shape(MismatchedInputException other) {
    String expected = expected(other.getTargetType());
    String came = came(other.getCurrentToken());
    return expected == null || came == null ? null : "ждём " + expected + ", " + came;
  }

  private static String gap(List<JacksonException.Reference> path) {
    JacksonException.Reference last = path.isEmpty() ? null : path.get(path.size() - 1);
    if (last == null || last.getPropertyName() != null) {
      return place(path) + ": здесь null. Впишите значение или уберите это поле.";
    }
    String list = path(path.subList(0, path.size() - 1));
    return "Пропуск в списке%s: на %d-м месте null. Впишите значение или уберите это место."
        .formatted(list.isEmpty() ? "" : " «" + list + "»", last.getIndex() + 1);
  }

  private static String expected(Class<?> type) {
    boolean plain =
        type == null
            || type.isPrimitive()
            || type.isEnum()
            || type.getPackageName().startsWith("java.") && !isContainer(type)
            || PlatformJson.isValueRecord(type);
    if (plain) {
      return null;
    }
    return isContainer(type) && !Map.class.isAssignableFrom(type) ? "список" : "объект";
  }

  private static boolean isContainer(Class<?> type) {
    return type.isArray()
        || Collection.class.isAssignableFrom(type)
        || Map.class.isAssignableFrom(type);
  }

  private static String came(JsonToken token) {
    if (token == null) {
      return null;
    }
    return switch (token) {
      case START_ARRAY -> "пришёл список";
      case START_OBJECT, PROPERTY_NAME -> "пришёл объект";
      case VALUE_STRING -> "пришла строка";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "пришло число";
      case VALUE_TRUE, VALUE_FALSE -> "пришло true или false";
      default -> null;
    };
  }

  private static String where(StreamReadException broken) {
    return broken.getLocation() == null || broken.getLocation().getLineNr() < 1
        ? ""
        : ": строка %d, знак %d"
            .formatted(broken.getLocation().getLineNr(), broken.getLocation().getColumnNr());
  }

  private static String place(List<JacksonException.Reference> path) {
    return path.isEmpty() ? "Тело запроса" : "Поле «" + path(path) + "»";
  }

  private static String path(List<JacksonException.Reference> path) {
    StringBuilder text = new StringBuilder();
    for (JacksonException.Reference step : path) {
      if (step.getPropertyName() == null) {
        text.append('[').append(step.getIndex()).append(']');
      } else {
        text.append(text.isEmpty() ? "" : ".").append(step.getPropertyName());
      }
    }
    return text.toString();
  }
}

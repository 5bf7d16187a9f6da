package ru.traektoria.platform.web.http;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Iterator;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.web.method.HandlerMethod;
import ru.traektoria.platform.web.json.PlatformJson;

/**
 * Describes the REST of every service as it is called: the two headers by which changes are kept
 * apart as headers, typed ids and measures as the plain values they travel as.
 */
public final class OpenApiWords implements OperationCustomizer, ModelConverter {

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    if (takes(method, IfMatch.class)) {
      header(operation, "If-Match", "Версия из ETag, с которой работали: \"7\"", true);
    }
    if (takes(method, CreationKey.class)) {
      header(operation, CreationKey.HEADER, "Повтор с тем же ключом не создаёт второй", false);
    }
    return operation;
  }

  private static boolean takes(HandlerMethod method, Class<?> type) {
    return Stream.of(method.getMethodParameters()).anyMatch(p -> p.getParameterType() == type);
  }

  private static void header(Operation operation, String name, String words, boolean needed) {
    operation.addParametersItem(
        new Parameter()
            .in("header")
            .name(name)
            .description(words)
            .required(needed)
            .schema(new StringSchema()));
  }

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
    if (!others.hasNext()) {
      return null;
    }
    Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
    if (PlatformJson.isValueRecord(raw)) {
      type.setType(raw.getRecordComponents()[0].getGenericType());
    }
    return others.next().resolve(type, context, others);
  }
}

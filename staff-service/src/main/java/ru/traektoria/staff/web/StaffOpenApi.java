package ru.traektoria.staff.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.stream.Stream;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import ru.traektoria.platform.web.access.Scope;
import ru.traektoria.platform.web.access.Viewer;
import ru.traektoria.platform.web.http.CreationKey;
import ru.traektoria.platform.web.http.IfMatch;
import ru.traektoria.staff.model.directory.Code;
import ru.traektoria.staff.model.place.OrganisationId;

/** Describes the REST of this service as it is called: headers as headers, ids as text. */
@Configuration(proxyBeanMethods = false)
class StaffOpenApi {

  StaffOpenApi() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Scope.class, Viewer.class, IfMatch.class, CreationKey.class)
        .replaceWithClass(Code.class, String.class)
        .replaceWithClass(OrganisationId.class, String.class);
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Траектория: кадры")
                .version("1")
                .description(
                    "Муниципалитеты, организации, педагоги и назначения, вакансии, справочники,"
                        + " импорт. Даты — ISO, в часовом поясе муниципалитета. Ошибки — RFC 9457"
                        + " с полями errors[field, code, message]. Чужая запись — 404."));
  }

  /** Shows the two headers by which changes are kept apart. */
  @Bean
  OperationCustomizer headers() {
    return (operation, method) -> {
      if (takes(method, IfMatch.class)) {
        header(operation, "If-Match", "Версия из ETag, с которой работали: \"7\"", true);
      }
      if (takes(method, CreationKey.class)) {
        header(operation, "Idempotency-Key", "Повтор с тем же ключом не создаёт второй", false);
      }
      return operation;
    };
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
}

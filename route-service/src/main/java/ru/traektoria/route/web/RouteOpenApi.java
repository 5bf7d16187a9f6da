package ru.traektoria.route.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
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
import ru.traektoria.route.model.terms.AssessmentId;
import ru.traektoria.route.model.terms.CompetenceCode;
import ru.traektoria.route.model.terms.CourseId;
import ru.traektoria.route.model.terms.DeficitId;
import ru.traektoria.route.model.terms.ProgrammeId;
import ru.traektoria.route.model.terms.RouteId;
import ru.traektoria.route.model.terms.StepId;
import ru.traektoria.route.model.terms.TeacherId;

/** Describes the REST of this service as it is called: headers as headers, ids as text. */
@Configuration(proxyBeanMethods = false)
class RouteOpenApi {

  RouteOpenApi() {
    SpringDocUtils.getConfig()
        .addRequestWrapperToIgnore(Scope.class, Viewer.class, IfMatch.class, CreationKey.class);
    Stream.of(
            AssessmentId.class,
            CompetenceCode.class,
            CourseId.class,
            DeficitId.class,
            ProgrammeId.class,
            RouteId.class,
            StepId.class,
            TeacherId.class)
        .forEach(id -> SpringDocUtils.getConfig().replaceWithClass(id, String.class));
  }

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Траектория: маршруты и курсы")
                .version("1")
                .description(
                    "Индивидуальные маршруты, каталог программ, курсы, загрузка файлов, радар КПК."
                        + " Даты — ISO, в часовом поясе муниципалитета. Ошибки — RFC 9457 с полями"
                        + " errors[field, code, message]. Чужая запись — 404."));
  }

  /** Shows the two headers by which changes are kept apart; pages are not part of the API. */
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
    return List.of(method.getMethodParameters()).stream()
        .anyMatch(parameter -> parameter.getParameterType() == type);
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

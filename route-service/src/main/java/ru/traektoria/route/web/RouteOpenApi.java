package ru.traektoria.route.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the REST of this service is about, for its OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class RouteOpenApi {

  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Траектория: маршруты и курсы")
                .version("1")
                .description(
                    "Индивидуальные маршруты, каталог программ, курсы, загрузка файлов, радар КПК,"
                        + " портфолио, аттестация."
                        + " Даты — ISO, в часовом поясе муниципалитета. Ошибки — RFC 9457 с полями"
                        + " errors[field, code, message]. Чужая запись — 404."));
  }
}

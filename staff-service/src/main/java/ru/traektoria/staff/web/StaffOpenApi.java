package ru.traektoria.staff.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the REST of this service is about, for its OpenAPI document. */
@Configuration(proxyBeanMethods = false)
class StaffOpenApi {

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
}

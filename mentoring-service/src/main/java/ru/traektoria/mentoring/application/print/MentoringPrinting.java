package ru.traektoria.mentoring.application.print;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.documents.print.PrintForms;

/** Forms of mentoring that staff may change in Word. */
@Configuration(proxyBeanMethods = false)
class MentoringPrinting {

  @Bean
  PrintForms mentoringForms() {
    return PrintForms.of(MentoringForm.values());
  }
}

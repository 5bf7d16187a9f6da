package ru.traektoria.mentoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts mentoring-service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MentoringService {

  public static void main(String[] arguments) {
    SpringApplication.run(MentoringService.class, arguments);
  }
}

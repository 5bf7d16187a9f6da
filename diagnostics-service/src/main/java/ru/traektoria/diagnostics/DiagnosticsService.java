package ru.traektoria.diagnostics;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Диагностика: from a consent to the register of deficits and strengths (domain.md §2.2). */
@SpringBootApplication
@EnableScheduling
public class DiagnosticsService {

  public static void main(String[] arguments) {
    SpringApplication.run(DiagnosticsService.class, arguments);
  }
}

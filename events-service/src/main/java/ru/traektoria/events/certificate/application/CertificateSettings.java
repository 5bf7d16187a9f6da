package ru.traektoria.events.certificate.application;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.events.application.Seal;

/** Wires the codes to the service's secret. */
@Configuration(proxyBeanMethods = false)
class CertificateSettings {

  @Bean
  CertificateCodes certificateCodes(Seal seal) {
    return new CertificateCodes(seal);
  }
}

package ru.traektoria.monitoring.region;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.platform.events.EventCatalogue;

/** The promise of monitoring-service; schema and example lie in {@code contracts/}. */
@Configuration(proxyBeanMethods = false)
public class RegionCatalogue {

  @Bean
  EventCatalogue monitoringEvents(@Value("${traektoria.region}") String region) {
    return EventCatalogue.of("/monitoring-service").event(topic(region), IndicatorCalculated.class);
  }

  /** The topic that outsiders of the region read. */
  public static String topic(String region) {
    return "region." + region + ".facts";
  }
}

package ru.traektoria.monitoring.region;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ru.traektoria.monitoring.manual.model.ManualEvent.FormApproved;
import ru.traektoria.monitoring.manual.model.ManualEvent.StudentResultsApproved;
import ru.traektoria.platform.events.EventCatalogue;

/** The promise of monitoring-service; schema and example lie in {@code contracts/}. */
@Configuration(proxyBeanMethods = false)
public class RegionCatalogue {

  /** What people decide in monitoring itself; it comes back through the fold like all else. */
  static final String OWN_TOPIC = "monitoring.events";

  @Bean
  EventCatalogue monitoringEvents(@Value("${traektoria.region}") String region) {
    return EventCatalogue.of("/monitoring-service")
        .event(OWN_TOPIC, FormApproved.class)
        .event(OWN_TOPIC, StudentResultsApproved.class)
        .event(topic(region), IndicatorCalculated.class);
  }

  /** The topic that outsiders of the region read. */
  public static String topic(String region) {
    return "region." + region + ".facts";
  }
}

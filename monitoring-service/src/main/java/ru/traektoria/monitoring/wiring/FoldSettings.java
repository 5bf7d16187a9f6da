package ru.traektoria.monitoring.wiring;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What is folded and how often the state is written down.
 *
 * @param topics the services' topics
 * @param batch at most so many records are folded between two looks at the tables
 */
@ConfigurationProperties("traektoria.fold")
record FoldSettings(
    List<String> topics, int batch, long snapshotEvents, Duration snapshotInterval) {}

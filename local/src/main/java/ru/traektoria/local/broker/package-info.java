/** A real Apache Kafka broker (KRaft, one node) started from its Maven artifacts. */
package ru.traektoria.local.broker;

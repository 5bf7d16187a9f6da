/** Показатели × организации over REST: the finished answer is remembered and sent as it is. */
package ru.traektoria.monitoring.web.organisations;

/** What events-service promises to publish. */
package ru.traektoria.events.messaging;

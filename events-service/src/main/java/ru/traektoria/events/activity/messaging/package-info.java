/** What activities learn of people from other services. */
package ru.traektoria.events.activity.messaging;

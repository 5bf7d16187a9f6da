/** What plans hear of activities. */
package ru.traektoria.events.plan.messaging;

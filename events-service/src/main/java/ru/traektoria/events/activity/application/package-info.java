/** Use cases of activities: find, decide, save. */
package ru.traektoria.events.activity.application;

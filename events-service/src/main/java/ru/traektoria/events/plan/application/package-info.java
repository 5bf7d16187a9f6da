/** Use cases of plans: find, decide, save. */
package ru.traektoria.events.plan.application;

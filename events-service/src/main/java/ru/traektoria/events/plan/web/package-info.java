/** Plans over REST. */
package ru.traektoria.events.plan.web;

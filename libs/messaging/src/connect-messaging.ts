import { Catch, type INestApplication, type RpcExceptionFilter } from '@nestjs/common';
import { NestMicroservice } from '@nestjs/microservices';
import { throwError, type Observable } from 'rxjs';
import { Messaging } from './messaging.js';

/**
 * Nest's own filter replaces every error by "Internal server error". We have to know the real one: whether the
 * database is away, whether a fact is missing, what the dead message shall say.
 */
@Catch()
class OriginalErrorFilter implements RpcExceptionFilter {
  catch(exception: unknown): Observable<never> {
    return throwError(() => exception);
  }
}

/** Connects the `@EventPattern` handlers of an application to the broker. Call before `startAllMicroservices`. */
export function connectMessaging(app: INestApplication): void {
  const { strategy } = app.get(Messaging);
  // Filters are woven in when the handlers are registered, so that has to come after the filter.
  const microservice = app.connectMicroservice({ strategy }, { deferInitialization: true });
  if (!(microservice instanceof NestMicroservice)) throw new Error('unexpected kind of microservice');
  microservice.useGlobalFilters(new OriginalErrorFilter());
  microservice.registerListeners();
  // The application it belongs to runs the life-cycle hooks.
  microservice.setIsInitialized(true);
  microservice.setIsInitHookCalled(true);
}

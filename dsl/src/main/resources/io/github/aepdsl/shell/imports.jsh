import io.github.aepdsl.Aep;
import static io.github.aepdsl.Aep.*;
import io.github.aepdsl.error.*;
import io.github.aepdsl.resource.*;
import io.github.aepdsl.secret.Secret;
import io.github.aepdsl.source.*;
